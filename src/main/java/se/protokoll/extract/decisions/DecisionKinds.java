package se.protokoll.extract.decisions;

import java.util.List;
import java.util.regex.Pattern;
import se.protokoll.extract.words.Alternatives;
import se.protokoll.extract.words.Keywords;
import se.protokoll.minutes.DecisionKind;

/** Tells what a decision does by the first verb in it that says so. */
final class DecisionKinds {

    private static final String FAVOUR =
            " (?:bevilja|bifalla|godkänna|tillmötesgå|tillstyrka|medge|anta|delta(?:ga)?|stödja)\\p{L}*";

    private static final String CHARGE = " (?:[^.;]{2,80} )?i uppdrag";

    /** Of two that begin at the same place the first of the list counts. */
    private static final List<Words> KINDS = List.of(
            new Words(
                    DecisionKind.PROPOSE,
                    "föreslår?|föreslog|hemställ(?:er|a|de)|rekommendera[rt]?|rekommenderade|anhåll(?:er|a) (?:hos|om)|"
                            + "som sitt förslag till (?:kommun|region|lands)"),
            new Words(
                    DecisionKind.REMIT,
                    "åter(?:re)?mitter\\p{L}+|återremiss|remitter\\p{L}+|på remiss|för remiss|hänskjut\\p{L}*"
                            + "|hänsköts?" + "|överlämna(?:[rs]|des?)?[^.;]{3,120}(?:för|till) (?:vidare )?"
                            + "(?:beredning|yttrande|handläggning|behandling|utredning)"
                            + "|hänvisa[rs]?[^.;]{3,120}(?:för|till) (?:vidare )?"
                            + "(?:beredning|yttrande|handläggning|behandling|utredning)"),
            new Words(
                    DecisionKind.POSTPONE,
                    "bordl(?:ägg|a[dg])\\p{L}*|bordläggning|avvakta[rs]?|uppsk(?:jut|öt)\\p{L}*"
                            + "|skjut(?:er|s|a)(?: \\p{L}+){0,2} upp|vilandeförkla\\p{L}+|ajourner\\p{L}+"
                            + "|tas upp (?:igen )?(?:vid|på) nästa"),
            new Words(
                    DecisionKind.ELECT,
                    "välj(?:a|er|s|es)|vald(?:es?|e)|valts|omval|omvälj\\p{L}*|nyval|utse[rs]?|utses|utsåg(?:s|o)?"
                            + "|utsett|förordna\\p{L}*|entledig\\p{L}*|befria[rs]?|nominera\\p{L}*|avsägelse(?:n|r|rna)?"),
            new Words(
                    DecisionKind.NOTE,
                    "till handlingarna|ad acta|notera[rs]?|noterades?|anteckna[rs]?|antecknades?|ta(?:r|git)? del av"
                            + "|tog del av|tacka[rd]?|till (?:protokollet|kännedom)|delges"
                            + "|information(?:en)? (?:mottas|tas emot)"),
            new Words(
                    DecisionKind.REJECT,
                    "avslå[rs]?|avslog(?:s|o)?|avslag(?<!med avslag)|avvisa[rs]?|avvisades?|avstyrk\\p{L}*|ogilla[rs]?|"
                            + "inte" + FAVOUR + "|ej" + FAVOUR + "|icke" + FAVOUR),
            new Words(
                    DecisionKind.INSTRUCT,
                    "uppdra(?:r|s|ga|gs|ges|ger)?|uppdrog(?:s|o)?|får" + CHARGE + "|ge[rs]?" + CHARGE + "|gavs?"
                            + CHARGE + "|bemyndiga\\p{L}*|" + "delegera[rs]?|uppmana[rs]?|ge (?:[^.;]{2,40} )?mandat"),
            new Words(
                    DecisionKind.ADOPT,
                    "anta(?:r|s|ga|ger|gits)?|antog(?:s|o|os)?|fastställ(?:a|er|s|es|de|des|t)|införs?|införa"
                            + "|upphäv(?:a|er|s|de|des)?"),
            new Words(
                    DecisionKind.APPROVE,
                    "godkänn?(?:a|er|s|es|t|de|des)|bif(?:alla|aller|öll|ölls|alles)|bevilja[rs]?|beviljades?"
                            + "|medge[rs]?|medg(?:av|es|ivits)|tillstyrk(?:a|er|s|te|tes)"
                            + "|ställ(?:a|er|de|s|des) sig (?:bakom|positiv\\p{L}*)|anslå[rs]?|anslog(?:s|o)?|anvisa[rs]?"
                            + "|anvisades?|tilldela[rs]?|ge[rs]? (?:bygg|rivnings|mark|start)\\p{L}+"
                            + "|enligt [^.;]{0,60}förslag(?:et)?|i enlighet med [^.;]{0,60}förslag(?:et)?"
                            + "|inte(?: något)? att erinra|inget(?: något)? att erinra"));

    /** A hyphen where a word was broken over two lines. */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll})- (?=\\p{Ll})(?!och |eller )");

    /** What a decision does stands at its beginning. */
    private static final int LONGEST = 1000;

    private DecisionKinds() {}

    private static final Keywords VERBS = Keywords.beginningWith(KINDS.stream()
            .flatMap(words -> Alternatives.beginnings(words.alternatives()).stream())
            .toList());

    private record Words(DecisionKind kind, String alternatives, Pattern pattern) {

        Words(DecisionKind kind, String alternatives) {
            this(
                    kind,
                    alternatives,
                    Pattern.compile(
                            "(?<!-)" + Alternatives.byFirstLetter(alternatives) + "(?![\\p{L}-])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    /** The kind of a decision; {@link DecisionKind#OTHER} where no verb tells. */
    static DecisionKind of(String decision) {
        String whole = BROKEN.matcher(decision.substring(0, Math.min(decision.length(), LONGEST)))
                .replaceAll("");
        int at = VERBS.next(whole, 0, whole.length());
        while (at >= 0) {
            for (var words : KINDS) {
                var verb = words.pattern().matcher(whole).region(at, whole.length());
                if (verb.useTransparentBounds(true).lookingAt()) {
                    return words.kind();
                }
            }
            at = VERBS.next(whole, at + 1, whole.length());
        }
        return DecisionKind.OTHER;
    }
}
