"""Saved pages as plain text, in the manner of the sites of many languages.

Lines: `# ` is the title, `= ` what is said (its label ends at `|`), all others are furniture.
"""

from __future__ import annotations

PAGES = {
    "en": """\
Skip to main content
Home | News | Embassies | Careers | Contact us
You are here: Home > News > Transcripts
# Press conference of Foreign Minister Mira Tolvan, Port Ost, March 3, 2029
Share this page
Facebook Twitter LinkedIn Email Print
3 March 2029
= Question:| When will the ferry sail again, and who pays for the new pier?
= Mira Tolvan:| The ferry sails again in spring, as soon as the ice has left the lake.
Photo: Lake Agency / Jon Brack
= The pier is paid for by both states, and each of them pays its half.
Related articles
Ministers meet on the eastern shore
1 March 2029
Night boats get a new timetable
27 February 2029
= Question:| Is the treaty signed, or does it still wait for the parliament?
= Mira Tolvan:| It is signed, and it goes to both parliaments before the summer begins.
Tags: lake, ferries, treaty
Was this page helpful? Yes No
Subscribe to our newsletter
Ministry of Foreign Affairs, 1 Quay Street, Port Selm
Tel: +44 20 7946 0100 | press@valdoria.example
We use cookies to give you the best experience on our website. Accept
© 2029 Ministry of Foreign Affairs. All rights reserved.
Page views: 12 345
""",
    "ru": """\
Перейти к основному содержанию
Главная / Пресс-служба / Выступления и интервью
Версия для слабовидящих
# Пресс-конференция министра иностранных дел М.Толван, Порт-Ост, 3 марта 2029 года
454-03-03-2029
Поделиться: ВКонтакте Одноклассники Telegram
= Вопрос:| Когда снова пойдёт паром и кто заплатит за новый причал?
= М.Толван:| Паром пойдёт весной, как только с озера сойдёт лёд.
Фото: пресс-служба министерства
= За причал платят оба государства, каждое свою половину.
Читайте также:
Министры встретились на восточном берегу
1 марта 2029
Ночные рейсы пойдут по новому расписанию
27 февраля 2029
= Вопрос:| Подписан ли договор или он ещё ждёт парламента?
= М.Толван:| Он подписан и до лета будет внесён в оба парламента.
Теги: озеро, паром
Подписывайтесь на наш канал в Telegram
Количество просмотров: 1203
Дополнительные материалы
Наверх
© Министерство иностранных дел, 2029. При использовании материалов ссылка на сайт обязательна
""",
    "fr": """\
Aller au contenu principal
Accueil > Actualités > Interviews
Imprimer cette page
Partager sur Facebook Partager sur Twitter
# Conférence de presse de la ministre Mira Tolvan (Port-Ost, 3 mars 2029)
Publié le 4 mars 2029
= Question :| Quand le bac repartira-t-il, et qui paiera le nouveau quai ?
= Mira Tolvan :| Le bac repartira au printemps, dès que la glace aura quitté le lac.
Crédit photo : Agence du lac
= Le quai est payé par les deux États, chacun pour moitié.
À lire aussi
Les ministres réunis sur la rive orientale
1er mars 2029
Les bateaux de nuit changent d'horaire
27 février 2029
= Question :| Le traité est-il signé, ou attend-il encore le parlement ?
= Mira Tolvan :| Il est signé, et il sera soumis aux deux parlements avant l'été.
Mots-clés : lac, bacs, traité
Haut de page
Inscrivez-vous à notre lettre d'information
Plan du site | Mentions légales | Accessibilité : non conforme
En poursuivant votre navigation, vous acceptez l'utilisation de cookies sur ce site.
Dernière mise à jour : 5 mars 2029
""",
    "de": """\
Zum Inhalt springen
Startseite > Presse > Interviews
Seite drucken
Seite teilen
# Pressekonferenz der Außenministerin Mira Tolvan in Port Ost, 3. März 2029
Veröffentlicht am 4. März 2029
= Frage:| Wann fährt die Fähre wieder, und wer bezahlt den neuen Steg?
= Mira Tolvan:| Die Fähre fährt im Frühjahr, sobald das Eis vom See verschwunden ist.
Foto: Seeagentur
= Den Steg bezahlen beide Staaten, jeder zur Hälfte.
Das könnte Sie auch interessieren
Treffen der Minister am Ostufer
1. März 2029
Neuer Fahrplan der Nachtboote
27. Februar 2029
= Frage:| Ist der Vertrag unterschrieben, oder wartet er noch auf das Parlament?
= Mira Tolvan:| Er ist unterschrieben und geht vor dem Sommer in beide Parlamente.
Schlagworte: See, Fähre, Vertrag
Zum Seitenanfang
Impressum | Datenschutz | Barrierefreiheit
Diese Website verwendet Cookies, um Ihnen den besten Service zu bieten.
Stand: 05.03.2029
""",
    "es": """\
Saltar al contenido
Inicio > Sala de prensa > Entrevistas
Compartir en Facebook
# Rueda de prensa de la ministra Mira Tolvan en Puerto Ost, 3 de marzo de 2029
Publicado el 4 de marzo de 2029
= Pregunta:| ¿Cuándo volverá a navegar el transbordador y quién pagará el nuevo muelle?
= Mira Tolvan:| El transbordador volverá en primavera, cuando el hielo haya dejado el lago.
Foto: Agencia del Lago
= El muelle lo pagan los dos Estados, cada uno la mitad.
Noticias relacionadas
Los ministros se reúnen en la orilla oriental
1 de marzo de 2029
Nuevo horario de los barcos nocturnos
27 de febrero de 2029
= Pregunta:| ¿El tratado está firmado o espera todavía al parlamento?
= Mira Tolvan:| Está firmado y llegará a los dos parlamentos antes del verano.
Etiquetas: lago, tratado
Volver arriba
Suscríbase a nuestro boletín
Aviso legal | Accesibilidad | Mapa web
Utilizamos cookies propias y de terceros para mejorar nuestros servicios.
Última actualización: 05/03/2029
""",
    "ar": """\
الرئيسية > الأخبار > المؤتمرات الصحفية
طباعة
مشاركة
# المؤتمر الصحفي لوزيرة الخارجية ميرا تولفان، 3 مارس 2029
تاريخ النشر: 4 مارس 2029
= سؤال:| متى تعود العبّارة إلى البحيرة، ومن يدفع ثمن الرصيف الجديد؟
= الوزيرة:| تعود العبّارة في الربيع، حين يذوب الجليد عن البحيرة كلها.
تصوير: وكالة البحيرة
= أما الرصيف فتدفع ثمنه الدولتان، كل منهما نصفه.
اقرأ أيضاً
لقاء الوزراء على الشاطئ الشرقي
1 مارس 2029
جدول جديد لقوارب الليل
27 فبراير 2029
= سؤال:| هل وُقّعت المعاهدة أم ما زالت تنتظر البرلمان؟
= الوزيرة:| لقد وُقّعت، وستُعرض على البرلمانين قبل بداية الصيف.
الكلمات المفتاحية: البحيرة، المعاهدة
عدد المشاهدات: 1203
اشترك في نشرتنا البريدية
جميع الحقوق محفوظة © وزارة الخارجية 2029
""",
    "zh": """\
首页 > 新闻 > 例行记者会
打印 【大 中 小】
分享到：微信 微博
# 外交部发言人托尔万主持例行记者会
2029年3月3日 15:00
来源：外交部网站
= 问：| 渡轮什么时候恢复航行？新码头的费用由谁承担？
= 答：| 等湖上的冰化了，渡轮春天就恢复航行。
图片来源：湖区通讯社
= 码头的费用由双方各承担一半。
相关新闻
两国部长在东岸会晤
2029-03-01
夜间航班启用新时刻表
2029-02-27
= 问：| 条约已经签署了吗，还是仍在等待议会批准？
= 答：| 条约已经签署，夏天之前将提交两国议会审议。
责任编辑：李湖
【关闭窗口】
上一篇：两国部长在东岸会晤
下一篇：湖区渡轮票价公布
版权所有：瓦尔多里亚外交部 ICP备05002860号
浏览次数：1203
""",
    "ja": """\
本文へ
トップページ > 報道・広報 > 記者会見
文字サイズ変更 小 中 大
# トルヴァン外務大臣会見記録
令和11年3月3日
= 【記者】| 渡し船はいつ再開しますか。新しい桟橋の費用は誰が払いますか。
= 【トルヴァン外務大臣】| 湖の氷が解け次第、春には再開いたします。
写真：湖水通信
= 桟橋の費用は両国で半分ずつ負担します。
関連リンク
東岸での閣僚会合
令和11年3月1日
夜間便の新しい時刻表
令和11年2月27日
= 【記者】| 条約は署名されたのでしょうか、それとも議会を待っているのでしょうか。
= 【トルヴァン外務大臣】| 署名は済んでおり、夏までに両国の議会に提出します。
このページのトップへ戻る
記者会見へ戻る
法的事項 アクセシビリティについて プライバシーポリシー
Copyright © Ministry of Foreign Affairs
""",
    "pt": """\
Ir para o conteúdo
Você está aqui: Página Inicial > Notícias
Compartilhe: Facebook Twitter WhatsApp
# Entrevista coletiva da ministra Mira Tolvan, Porto Ost, 3 de março de 2029
Publicado em 04/03/2029 15h04 Atualizado em 05/03/2029 10h21
= Pergunta:| Quando a balsa voltará a navegar e quem pagará o novo cais?
= Mira Tolvan:| A balsa volta na primavera, assim que o gelo deixar o lago.
Foto: Agência do Lago
= O cais é pago pelos dois Estados, metade cada um.
Leia também
Ministros reúnem-se na margem oriental
1 de março de 2029
Novo horário dos barcos noturnos
27 de fevereiro de 2029
= Pergunta:| O tratado está assinado ou ainda espera pelo parlamento?
= Mira Tolvan:| Está assinado e chega aos dois parlamentos antes do verão.
registrado em: Lago, Tratado
Voltar ao topo
Assine nossa newsletter
Este site utiliza cookies para melhorar sua experiência. Aceitar
Todos os direitos reservados
""",
    "it": """\
Vai al contenuto principale
Home > Sala stampa > Interviste
Stampa
Condividi
# Conferenza stampa della ministra Mira Tolvan a Porto Ost, 3 marzo 2029
Pubblicato il 4 marzo 2029
= Domanda:| Quando tornerà a navigare il traghetto, e chi paga il nuovo molo?
= Mira Tolvan:| Il traghetto torna in primavera, appena il ghiaccio lascia il lago.
Foto: Agenzia del Lago
= Il molo lo pagano i due Stati, ciascuno per metà.
Ti potrebbe interessare anche
I ministri si incontrano sulla riva orientale
1 marzo 2029
Nuovo orario dei battelli notturni
27 febbraio 2029
= Domanda:| Il trattato è firmato, o aspetta ancora il parlamento?
= Mira Tolvan:| È firmato, e arriva nei due parlamenti prima dell'estate.
Torna su
Iscriviti alla newsletter
Note legali | Privacy | Mappa del sito
Questo sito utilizza cookie tecnici e di terze parti. Accetta
Ultimo aggiornamento: 05/03/2029
""",
    "tr": """\
Ana içeriğe geç
Anasayfa > Basın > Konuşmalar
Paylaş
# Dışişleri Bakanı Mira Tolvan'ın basın toplantısı, 3 Mart 2029
Yayın tarihi: 4 Mart 2029
= SORU:| Feribot ne zaman yeniden çalışacak, yeni iskelenin parasını kim ödeyecek?
= MIRA TOLVAN:| Göldeki buz erir erimez feribot ilkbaharda yeniden çalışacak.
Fotoğraf: Göl Ajansı
= İskelenin parasını iki devlet yarı yarıya ödüyor.
İlgili haberler
Bakanlar doğu kıyısında buluştu
1 Mart 2029
Gece vapurlarına yeni tarife
27 Şubat 2029
= SORU:| Antlaşma imzalandı mı, yoksa hâlâ parlamentoyu mu bekliyor?
= MIRA TOLVAN:| İmzalandı ve yazdan önce iki parlamentoya da sunulacak.
Etiketler: göl, antlaşma
Yukarı çık
Bültenimize abone olun
Tüm hakları saklıdır © 2029 Dışişleri Bakanlığı
""",
    "pl": """\
Przejdź do treści
Strona główna > Aktualności > Wywiady
Drukuj
Udostępnij
# Konferencja prasowa minister Miry Tolvan, Port Ost, 3 marca 2029
Data publikacji: 4 marca 2029
= Pytanie:| Kiedy prom znowu popłynie i kto zapłaci za nową przystań?
= Mira Tolvan:| Prom popłynie wiosną, gdy tylko lód zejdzie z jeziora.
Fot. Agencja Jezioro
= Za przystań płacą oba państwa, każde po połowie.
Zobacz także
Ministrowie spotkali się na wschodnim brzegu
1 marca 2029
Nowy rozkład statków nocnych
27 lutego 2029
= Pytanie:| Czy traktat jest podpisany, czy wciąż czeka na parlament?
= Mira Tolvan:| Jest podpisany i trafi do obu parlamentów przed latem.
Tagi: jezioro, traktat
Powrót do góry
Zapisz się do newslettera
Ta strona używa plików cookie. Akceptuję
Wszelkie prawa zastrzeżone
Ostatnia modyfikacja: 05.03.2029
""",
}
