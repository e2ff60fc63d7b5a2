"""Short pages to import, in the manner of the real ones."""

TALK = """\
Remarks by Irena Halvorn at the opening of the library, Port Selm, May 14, 2024

Dear students,

I am glad to open this library. It was built on both sides of the river.

Question: Is the library open on Sundays?

Irena Halvorn: It is open every day, from morning till evening.

The card does not have to be new.

Question: And at night?

Irena Halvorn: At night it is closed.
"""
TALK_AGAIN = TALK.replace("At night it is closed.", "At night it is closed, except in June.")
OTHER = TALK.replace("library", "harbour").replace("May 14", "May 15")
DAMAGED = TALK.replace("both sides of the river", "the pision of labour, by inpidual hands")
