"""The check of the catalogues sees what xgettext cannot."""

from scripts.check_messages import hidden_lines


def test_a_sentence_inside_an_f_string_is_found():
    source = "words = _('seen')\nmore = f\"{count} ({_('less than is used')})\"\n"
    assert hidden_lines(source) == [2]


def test_an_f_string_of_a_sentence_taken_out_is_fine():
    assert hidden_lines("note = _('less')\nmore = f'{count} ({note})'\n") == []
