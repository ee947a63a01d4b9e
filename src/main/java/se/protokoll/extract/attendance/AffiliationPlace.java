package se.protokoll.extract.attendance;

/** Where an affiliation in a list belongs. */
enum AffiliationPlace {

    /** To the organisation before it, as a part of it. */
    PART,

    /** To the remark before it: "på länk under regionens punkt". */
    REMARK,

    /** Before those of a party that the list knows by its letters. */
    PARTY,

    /** Over those who are there for it. */
    GROUP,

    /** Over those who are there for it and came whatever the label of the list says. */
    DIVIDER,

    /** Before those in its line who are there for it. */
    LINE,

    /** To nobody: no person is named before it, or a blank line or what is not understood parts it from that one. */
    NOBODY,

    /** To the item in the remark before it, as what that is about. */
    ITEM,

    /** To the person behind it, where nothing follows there; the one before has an affiliation. */
    NEXT,

    /** Behind what brackets say of somebody, beside the affiliation of the group. */
    BEHIND_BRACKETS,

    /** To the person before it. */
    PERSON;

    /** Whether it is the affiliation of somebody at all, and not part of something else. */
    boolean isAffiliation() {
        return this != PART && this != REMARK && this != PARTY;
    }
}
