"""Pages of invented states, written for these tests in the manner of real ones."""

from __future__ import annotations

from api.ingest import ISO_STATES

STATES = ISO_STATES.with_names(
    {
        "Republic of Valdoria": "XA",
        "Valdoria": "XA",
        "Valdorian": "XA",
        "Ostland Union": "XB",
        "Ostland": "XB",
    }
)

EMBASSY_PAGE = """\
Official website of the Valdorian Embassy in Ostland
Friday, 14-02-2031
Official website of the Valdorian Embassy in Ostland
рус / eng

Address: 7 Harbour Lane, Port Ost, Ostland
Phone: +44 20 7946 0018 fax: +44 20 7946 0019
In case of emergency
situation - + 44 (20) 7946 00-20

Foreign Minister Mira Tolvan's meeting at the Lakeside University, Port Ost, March 3, 2029

Madam Rector,

I am glad to be back among people who read treaties for pleasure, and I thank you for asking me.

Our two countries share a lake, a railway and a habit of arguing about both in good faith.

Question: Will the railway across the lake be opened before the end of this year, as you promised?

Mira Tolvan: I promised to try. The last inpidual bolts are being checked.

There is one thing more to say: a railway needs timetables, and those need patience.

Question: What is your advice to young diplomats?

Mira Tolvan: Listen per default. Answer later.



Building of the Valdorian Embassy in Port Ost


Dear visitor,

Welcome to the site of the Embassy of the Republic of Valdoria in Ostland. See the twitter page.
"""

RUSSIAN_PAGE = """\
Интервью министра иностранных дел Вальдории М.Толван, 3 марта 2029 года

Вопрос: Когда откроется железная дорога через озеро?

М.Толван: Мы надеемся открыть её до конца года. Работы почти закончены.

Вопрос (перевод с остландского): Кто за это заплатит?

М.Толван: Заплатят обе стороны поровну, как и договаривались.
"""

CONTACT_PAGE = """\
# Missions abroad

#### Police

Call 199.

#### Embassy of Valdoria, Ostland

12 Quay Street
Port Ost

Phone: +44 20 7946 0100 or +44 20 7946 0101
Fax: +44 20 7946 0102
Email: [office@valdoria.example](mailto:office@valdoria.example)
Emergency After-Hours Telephone: Please contact the ministry in the capital

#### Honorary Consul of Valdoria, Ostland

Jon Brack
3 Mill Road

Tel: +44 161 496 0100
"""
