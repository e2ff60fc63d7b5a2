"""`/v1/contacts`: contact points across missions."""

from flask import Response
from flask.views import MethodView

from api.http.blueprints import Blueprint
from api.record.lists import BY_NAME, CONTACTS
from api.v1.context import answer_page, current_record, read_list
from api.v1.schemas.contacts import ContactListQuery, ContactQuerySchema, ContactSchema

blp = Blueprint(
    "contacts",
    __name__,
    url_prefix="/v1/contacts",
    description="Ways to reach missions, by purpose.",
)


@blp.route("")
class ContactList(MethodView):
    @blp.public
    @blp.arguments(ContactQuerySchema(), location="query")
    @blp.collection(ContactSchema)
    @blp.doc(operationId="listContacts")
    def get(self, query: ContactListQuery) -> Response:
        """List contact points

        Across missions, in the order of the missions. `purpose=emergency` gives the numbers to
        call when something has happened.
        """
        filters = {
            "purpose": query.purpose,
            "sending_state": query.sending_state,
            "receiving_state": query.receiving_state,
        }
        with current_record() as connection:
            page, bound = read_list(connection, CONTACTS, query, BY_NAME, filters)
        return answer_page(page, query, bound)
