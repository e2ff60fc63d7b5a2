"""Buttons and boxes of links in further languages; read by `furniture`.

All in lower case, whole lines: a word that can be said too stands here only where nobody says it
alone.
"""

from __future__ import annotations


def _phrases(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split("|"))


COMMANDS = _phrases(
    # Indonesian, Malay
    "beranda|cetak|bagikan|bagikan berita ini|kongsi|laman utama|kembali|kembali ke atas|cari|"
    "pencarian|selengkapnya|baca selengkapnya|unduh|muat turun|berikutnya|sebelumnya|tutup|berita|"
    "hubungi kami|peta situs|berlangganan|masuk|daftar|komentar|"
    # Vietnamese
    "trang chủ|in trang|in bài|chia sẻ|tìm kiếm|quay lại|về đầu trang|xem thêm|đọc thêm|tải về|"
    "liên hệ|sơ đồ trang|đăng nhập|gửi email|tin tức|bình luận|"
    # Turkish, Azerbaijani, Turkmen
    "ana sayfa|anasayfa|yazdır|paylaş|geri|yukarı|başa dön|devamını oku|daha fazla|sonraki|"
    "önceki|indir|iletişim|site haritası|kapat|giriş|yorumlar|haberler|gündem|ana səhifə|çap et|"
    "axtar|axtarış|davamı|ətraflı|əlaqə|baş sahypa|çap etmek|paýlaş|gözleg|"
    # Polish
    "strona główna|drukuj|wydrukuj|udostępnij|podziel się|podziel się treścią|wyślij|powrót|wróć|"
    "do góry|na górę|szukaj|wyszukaj|więcej|czytaj więcej|następny|poprzedni|pobierz|kontakt|"
    "mapa strony|zamknij|zaloguj się|aktualności|deklaracja dostępności|strona archiwalna|"
    # Ukrainian, Belarusian
    "головна|друкувати|друк|роздрукувати|поділитися|поділитись|назад|вгору|нагору|пошук|шукати|"
    "детальніше|читати далі|наступна|попередня|завантажити|контакти|мапа сайту|закрити|увійти|"
    "новини|людям із порушенням зору|галоўная|падзяліцца|друкаваць|пошук па сайце|наверх|"
    "падрабязней|чытаць далей|кантакты|карта сайта|"
    # Bulgarian, Macedonian, Serbian, Croatian, Slovene
    "начало|печат|сподели|търсене|още|прочети още|следваща|предишна|изтегли|контакти и адреси|"
    "почетна|печати|сподели на|пребарување|повеќе|штампај|подели|претрага|више|прочитај више|"
    "početna|početna stranica|naslovnica|štampaj|ispis|ispiši|podeli|podijeli|pretraga|pretraži|"
    "traži|više|pročitaj više|sledeća|sljedeća|prethodna|preuzmi|nazad|natrag|na vrh|domov|natisni|"
    "deli|iskanje|išči|več|preberi več|naprej|nazaj|prenesi|"
    # Czech, Slovak
    "úvodní stránka|úvod|tisk|tisknout|vytisknout|sdílet|hledat|vyhledávání|více|číst více|další|"
    "předchozí|stáhnout|zpět|nahoru|mapa stránek|zavřít|tlačiť|vytlačiť|zdieľať|hľadať|"
    "vyhľadávanie|viac|čítať viac|ďalší|predchádzajúci|stiahnuť|späť|hore|zatvoriť|"
    # Hungarian, Romanian
    "kezdőlap|főoldal|nyomtatás|megosztás|keresés|bővebben|tovább|vissza|letöltés|kapcsolat|"
    "oldaltérkép|bezárás|acasă|prima pagină|tipărește|imprimă|distribuie|partajează|caută|căutare|"
    "mai mult|citește mai mult|înapoi|sus|următorul|anteriorul|descarcă|harta site-ului|închide|"
    # Dutch
    "startpagina|afdrukken|delen|deel deze pagina|zoeken|terug|naar boven|lees meer|meer|volgende|"
    "vorige|downloaden|sluiten|inloggen|nieuws|"
    # Swedish, Danish, Norwegian, Icelandic
    "startsida|hem|skriv ut|dela|dela sidan|sök|tillbaka|till toppen|läs mer|nästa|föregående|"
    "ladda ner|webbplatskarta|stäng|logga in|nyheter|lyssna|forside|udskriv|del|del siden|søg|"
    "tilbage|til toppen|læs mere|næste|forrige|hent|luk|log ind|nyheder|forsiden|del på facebook|"
    "søk|tilbake|les mer|neste|last ned|lukk|logg inn|nyheter|forsíða|prenta|deila|leita|til baka|"
    # Finnish, Estonian, Latvian, Lithuanian
    "etusivu|tulosta|jaa|haku|hae|takaisin|sivun alkuun|lue lisää|seuraava|edellinen|lataa|"
    "yhteystiedot|sivukartta|sulje|avaleht|prindi|jaga|otsi|otsing|tagasi|üles|loe edasi|loe veel|"
    "järgmine|eelmine|laadi alla|sākums|drukāt|dalīties|meklēt|atpakaļ|uz augšu|lasīt vairāk|"
    "nākamais|iepriekšējais|lejupielādēt|kontakti|pradžia|spausdinti|dalintis|ieškoti|paieška|"
    "atgal|į viršų|skaityti daugiau|kitas|ankstesnis|atsisiųsti|"
    # Greek, Albanian, Maltese
    "αρχική|αρχική σελίδα|εκτύπωση|κοινοποίηση|αναζήτηση|επιστροφή|πίσω|περισσότερα|επόμενο|"
    "προηγούμενο|λήψη|επικοινωνία|χάρτης ιστότοπου|κλείσιμο|kreu|ballina|printo|shpërndaje|"
    "shpërnda|kërko|kthehu|më shumë|lexo më shumë|shkarko|kontakt|"
    # Kazakh, Kyrgyz, Uzbek, Tajik, Mongolian
    "басты бет|басып шығару|бөлісу|іздеу|толығырақ|артқа|жоғары|келесі|алдыңғы|байланыс|"
    "жаңалықтар|башкы бет|басып чыгаруу|бөлүшүү|издөө|толугураак|артка|bosh sahifa|chop etish|"
    "ulashish|qidirish|qidiruv|batafsil|orqaga|keyingi|oldingi|yuklab olish|aloqa|бош саҳифа|"
    "чоп этиш|улашиш|батафсил|"
    "саҳифаи асосӣ|чоп кардан|ҷустуҷӯ|муфассал|нүүр|нүүр хуудас|хэвлэх|хуваалцах|хайх|"
    "дэлгэрэнгүй|буцах|"
    # Armenian, Georgian
    "գլխավոր|գլխավոր էջ|տպել|կիսվել|որոնում|ավելին|հետ|მთავარი|ბეჭდვა|გაზიარება|ძებნა|"
    "ვრცლად|უკან|"
    # Persian, Urdu, Pashto, Hebrew
    "صفحه اصلی|خانه|چاپ|اشتراک گذاری|اشتراک‌گذاری|جستجو|بازگشت|بیشتر|ادامه مطلب|دانلود|تماس با ما|"
    "نقشه سایت|صفحہ اول|سرورق|پرنٹ|پرنٹ کریں|شیئر|شیئر کریں|تلاش|واپس|مزید|مزید پڑھیں|رابطہ|"
    "کور پاڼه|چاپول|شریکول|لټون|ראשי|דף הבית|הדפסה|שתף|שיתוף|חיפוש|חזרה|למעלה|קרא עוד|עוד|הורדה|"
    "צור קשר|מפת אתר|סגור|"
    # Hindi, Nepali, Bengali, Amharic, Swahili, Filipino
    "होम|मुख्य पृष्ठ|मुखपृष्ठ|प्रिंट|प्रिंट करें|साझा करें|शेयर करें|खोज|खोजें|वापस|और पढ़ें|अधिक|डाउनलोड|संपर्क करें|"
    "गृहपृष्ठ|মূলপাতা|প্রিন্ট|শেয়ার|শেয়ার করুন|অনুসন্ধান|আরও|আরও পড়ুন|መነሻ|አትም|አጋራ|ፈልግ|ተጨማሪ|"
    "mwanzo|chapisha|shiriki|tafuta|rudi|soma zaidi|zaidi|pakua|wasiliana nasi|tahanan|i-print|"
    "ibahagi|maghanap|bumalik|"
    # Thai, Lao, Khmer
    "หน้าหลัก|หน้าแรก|พิมพ์|แบ่งปัน|แชร์|ค้นหา|กลับ|กลับด้านบน|อ่านต่อ|อ่านเพิ่มเติม|ดาวน์โหลด|ติดต่อเรา|"
    "แผนผังเว็บไซต์|ໜ້າຫຼັກ|ພິມ|ແບ່ງປັນ|ຄົ້ນຫາ|ទំព័រដើម|បោះពុម្ព|ចែករំលែក|ស្វែងរក|"
    # Korean, traditional Chinese, Japanese
    "홈|홈으로|인쇄|인쇄하기|공유|공유하기|검색|뒤로|목록|목록보기|맨 위로|위로|"
    "더보기|다음|이전|다음글|이전글|다운로드|문의|사이트맵|닫기|글자크기|로그인|"
    "본문 바로가기|본문으로 바로가기|주메뉴 바로가기|"
    "首頁|列印|友善列印|轉寄|分享至|回上頁|回首頁|回頂端|搜尋|下一則|上一則|下載|聯絡我們|網站導覽|關閉|"
    "印刷する|印刷用ページ|前のページ|次のページ|一覧に戻る|トップへ戻る|閉じる|"
    # Letters of a menu for the sizes of a font, and what stands for a button.
    "a-|a+|a|×|a- a+|a- a a+|outdated browser|print this|send to a friend|font resizer|"
    "high contrast|visually impaired version"
)
# Opens a box of links, alone on its line or before the link.
SEE_ALSO = (
    r"baca juga|lihat juga|berita terkait|berita lainnya|artikel terkait|berita berkaitan"
    r"|tin liên quan|bài liên quan|xem thêm tin|các tin khác|ilgili haberler|ilgili içerik\w*"
    r"|ayrıca bakınız|diğer haberler|son haberler|həmçinin oxuyun|oxşar xəbərlər|digər xəbərlər"
    r"|zobacz (?:także|też|również)|czytaj (?:także|też|również)|powiązane (?:artykuły|materiały)"
    r"|читайте також|дивіться також|пов['’]язані (?:новини|матеріали)|схожі новини|інші новини"
    r"|чытайце таксама|глядзіце таксама|іншыя навіны|вижте (?:още|също)|свързани новини"
    r"|прочетете още|поврзани вести|прочитајте (?:и|још)|повезане вести|pročitajte (?:i|još)"
    r"|povezane (?:vesti|vijesti)|preberite (?:tudi|še)|sorodne novice|čtěte také|související"
    r"(?: (?:články|odkazy|informace))?|čítajte (?:tiež|aj)|súvisiace(?: (?:články|odkazy))?"
    r"|kapcsolódó (?:hírek|cikkek|anyagok)|lásd még|olvassa el|citește și|citiți și"
    r"|articole similare|știri similare|vezi și|zie ook|lees ook|gerelateerd(?:e (?:artikelen"
    r"|berichten|links|informatie))?|läs (?:också|även|mer om)|se (?:även|også|nedenfor)"
    r"|relaterat|relaterade (?:länkar|nyheter)|læs også|les også|relaterte? (?:saker|lenker"
    r"|nyheter)|lue myös|katso myös|aiheeseen liittyvää|loe ka|vaata ka|seotud uudised|lasiet arī"
    r"|skatiet arī|saistītās ziņas|taip pat skaitykite|susijusios naujienos|δείτε επίσης"
    r"|διαβάστε (?:επίσης|ακόμ[αη])|σχετικ(?:ά (?:άρθρα|νέα)|ές ειδήσεις)|lexo edhe|lexoni edhe"
    r"|тағы оқыңыз|оқи отырыңыз|ұқсас жаңалықтар|дагы окуңуз|shuningdek(?:,)? o['‘’ʻ]qing"
    r"|mavzuga oid|o['‘’ʻ]xshash xabarlar|холбоотой мэдээ|կարդացեք նաև|տես նաև|აგრეთვე (?:ნახეთ"
    r"|იხილეთ)|ასევე წაიკითხეთ|اخبار مرتبط|مطالب مرتبط|بیشتر بخوانید|متعلقہ خبریں|یہ بھی پڑھیں"
    r"|כתבות נוספות|ראו גם|קראו גם|यह भी (?:पढ़ें|देखें)|संबंधित (?:खबरें|लेख|समाचार)"
    r"|সম্পর্কিত খবর|আরও খবর|ተጨማሪ ያንብቡ|soma pia|habari zinazohusiana|basahin din"
    r"|ข่าวที่เกี่ยวข้อง|ข่าวอื่น|관련 ?(?:기사|뉴스|글|자료|링크)|함께 보기|相關(?:新聞|連結|文章)|延伸閱讀"
    r"|あわせて読みたい|その他のニュース"
)
# Ways past a menu, for those who hear a page, and where its parts begin and end.
SKIP = (
    r"(?:ir|saltar|pular|passar)(?: direto| diretamente)? (?:para|ao|al|a) (?:o |a )?(?:menu"
    r"|conte[uú]do|contenido|navega\w+|busca|rodapé)\b.{0,60}|(?:in[ií]cio|fim|fin) (?:do|del|da)"
    r" (?:conte[uú]do|contenido|menu|página|rodapé|cabeçalho)\b.{0,40}"
    r"|(?:vai|salta|passa) (?:al|alla|ai) (?:contenuto|navigazione|menu)\b.{0,40}"
    r"|(?:aller|accéder|passer) (?:directement )?(?:au|à la|à l['’]) ?(?:contenu|menu|navigation"
    r"|recherche)\b.{0,40}|(?:zum|zur|direkt zum|springe\w* zum?) (?:(?:haupt)?inhalt|navigation"
    r"|suche|fußzeile)\b.{0,40}|(?:przejdź|przeskocz) do .{3,40}|перейти (?:до|к|да)"
    r" (?:основно\w+ |головно\w+ |асноўна\w+ )?(?:содержани\w+|вміст\w+|контент\w+|змест\w+|меню"
    r"|пошук\w*|поиск\w*)|(?:içeriğe|menüye|ana içeriğe) (?:geç|atla|git)|langsung ke .{3,30}"
    r"|ga (?:direct )?naar (?:de )?(?:inhoud|hoofdinhoud|navigatie)|(?:hoppa|gå|hopp|spring)"
    r" (?:över )?til(?:l)? (?:huvud|hoved)?(?:innehåll\w*|indhold\w*|innhold\w*|innholdet)"
    r"|siirry (?:suoraan )?sisältöön|(?:přejít|přeskočit|prejsť|preskočiť|skoči|idi|preskoči)"
    r" (?:na|k) .{3,30}|ugrás a .{3,30}|(?:salt|sari) la con[țţ]inut\w*|към (?:основното )?"
    r"съдържание\w*|μετάβαση στο .{3,30}|(?:본문|주 ?메뉴|하단)(?:으로)? ?(?:바로 ?가기|건너뛰기)"
    r"|跳(?:转|轉)?(?:到|至)主?要?(?:内容|內容).{0,12}|:::|تخطي? إلى .{3,30}|(?:انتقل|الانتقال) إلى"
    r" (?:المحتوى|القائمة).{0,20}|(?:chuyển|nhảy) (?:đến|tới) nội dung.{0,20}"
    r"|(?:portal|site|sítio) (?:do|del) (?:governo|gobierno)\b.{0,60}"
    r"|.{0,60}(?:current|up-to-date|new) (?:site|website|page) is (?:at|located|available)\b.{0,80}"
    r"|(?:aktualna strona|нова версія сайту|новая версия сайта|действующий сайт|the new website)"
    r"\b.{0,100}|(?:strona|сайт|site|website|seite|página|stránka)\s(?:archiwaln[ay]"
    r"|архив\w*|archivé\w*|archivad[oa]|archiviert\w*|is archived)"
    r"|.{0,80}(?:сучасний|современный|newer|modern) (?:браузер|browser)\b.{0,140}"
)
# When a page was made or changed, in further languages: such a line is never said.
STAMP = (
    r"(?:آخر (?:تعديل|تحديث)|تم (?:النشر|التحديث)|تاريخ (?:النشر|التحديث)|نُ?شر (?:في|بتاريخ)"
    r"|تاریخ انتشار|آخرین به‌?روزرسانی|dipublikasikan|diterbitkan|diperbarui|tarikh kemas ?kini"
    r"|dikemas ?kini|ngày đăng|cập nhật|son güncelleme|güncellenme tarihi|yayın(?:lanma)? tarihi"
    r"|eklenme tarihi|data publikacji|opublikowano|ostatnia (?:modyfikacja|aktualizacja)"
    r"|дата публікації|опубліковано|оновлено|апублікавана|абноўлена|публикувано|последна промяна"
    r"|објављено|објавено|objavljeno|ažurirano|posodobljeno|zveřejněno|publikováno|aktualizováno"
    r"|zverejnené|aktualizované|közzétéve|frissítve|publicat(?: la| pe)?|actualizat(?: la)?"
    r"|gepubliceerd(?: op)?|laatst (?:gewijzigd|bijgewerkt)|publicerad|uppdaterad|senast ändrad"
    r"|offentliggjort|opdateret|sist oppdatert|oppdatert|publisert|julkaistu|päivitetty"
    r"|avaldatud|uuendatud|publicēts|atjaunots|paskelbta|atnaujinta|δημοσιεύθηκε|δημοσίευση"
    r"|τελευταία ενημέρωση|жарияланған|жарыяланган|e['‘’ʻ]lon qilingan|հրապարակված|გამოქვეყნდა"
    r"|פורסם|עודכן|प्रकाशित|अद्यतन|প্রকাশিত|เผยแพร่(?:เมื่อ)?|ปรับปรุงล่าสุด|등록일|작성일|수정일"
    r"|게시일|최종 ?수정|發布日期|更新日期|最後更新|資料提供|última (?:alteração|revisão)"
    r"|data (?:di )?pubblicazione|ultima modifica|dernière (?:modification|mise à jour)"
    r"|letzte (?:änderung|aktualisierung)|imechapishwa|huling na-update)"
    r"(?![^\W\d_])(?=.{0,60}\d).{1,80}"
)
