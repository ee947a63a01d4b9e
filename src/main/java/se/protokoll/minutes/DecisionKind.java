package se.protokoll.minutes;

/** What a decision does, as a register tells decisions apart. */
public enum DecisionKind {
    /** What is asked for is granted: bifalla, godkänna, bevilja, medge, tillstyrka, ställa sig bakom. */
    APPROVE("bifall", "approved"),
    /** It is refused: avslå, avvisa, avstyrka, "kan inte tillmötesgå". */
    REJECT("avslag", "rejected"),
    /** It goes back or elsewhere to be prepared: återremittera, remittera, överlämna för beredning. */
    REMIT("remiss", "remitted"),
    /** Somebody is given an office or freed from it: välja, utse, förordna, entlediga. */
    ELECT("val", "elected"),
    /** Something is in force from now on: anta, fastställa. */
    ADOPT("antagande", "adopted"),
    /** Nothing changes: lägga till handlingarna, notera, "har tagit del av informationen". */
    NOTE("notering", "noted"),
    /** Another body is to decide: "föreslå kommunfullmäktige besluta", hemställa. */
    PROPOSE("förslag till annat organ", "proposed to another body"),
    /** The matter rests until later: bordlägga, avvakta, skjuta upp. */
    POSTPONE("bordläggning", "postponed"),
    /** Somebody is charged with doing something: uppdra åt, ge i uppdrag. */
    INSTRUCT("uppdrag", "instructed"),
    /** Anything else: a contract, an opinion, a day. */
    OTHER("annat", "other");

    private final String swedish;
    private final String english;

    DecisionKind(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** The kind in a word or a few of Swedish, lower case. */
    public String swedish() {
        return swedish;
    }

    /** The kind in a word or a few of English, lower case. */
    public String english() {
        return english;
    }
}
