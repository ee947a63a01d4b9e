package se.protokoll.minutes;

/** What a decision does, as a register tells decisions apart. */
public enum DecisionKind {
    /** What is asked for is granted: bifalla, godkänna, bevilja, medge, tillstyrka, ställa sig bakom. */
    APPROVE("bifall"),
    /** It is refused: avslå, avvisa, avstyrka, "kan inte tillmötesgå". */
    REJECT("avslag"),
    /** It goes back or elsewhere to be prepared: återremittera, remittera, överlämna för beredning. */
    REMIT("remiss"),
    /** Somebody is given an office or freed from it: välja, utse, förordna, entlediga. */
    ELECT("val"),
    /** Something is in force from now on: anta, fastställa. */
    ADOPT("antagande"),
    /** Nothing changes: lägga till handlingarna, notera, "har tagit del av informationen". */
    NOTE("notering"),
    /** Another body is to decide: "föreslå kommunfullmäktige besluta", hemställa. */
    PROPOSE("förslag till annat organ"),
    /** The matter rests until later: bordlägga, avvakta, skjuta upp. */
    POSTPONE("bordläggning"),
    /** Somebody is charged with doing something: uppdra åt, ge i uppdrag. */
    INSTRUCT("uppdrag"),
    /** Anything else: a contract, an opinion, a day. */
    OTHER("annat");

    private final String swedish;

    DecisionKind(String swedish) {
        this.swedish = swedish;
    }

    /** The kind in a word or a few of Swedish, lower case. */
    public String swedish() {
        return swedish;
    }
}
