package se.protokoll.extract.attendance;

import java.util.Set;
import se.protokoll.extract.words.Word;
import se.protokoll.minutes.Signature;

/** Labels of whoever is the meeting's secretary by having written what was said; "antecknat av" may be anybody. */
final class RecorderLabels {

    private static final Set<String> OF_SECRETARY = Set.of(
            "vid protokollet",
            "dag som ovan",
            "ut supra",
            "in fidem",
            "protokollet fört av",
            Signature.RECORDER,
            "vid pennan",
            "vid tangenterna",
            "vid tangentbordet",
            "vid datorn",
            "för noteringarna",
            "noterat av",
            "noteringar av",
            "anteckningar av",
            "anteckningar förda av",
            "anteckningarna förda av",
            "anteckningarna skrivna av",
            "antecknar");

    private RecorderLabels() {}

    static boolean isSecretary(String label) {
        return OF_SECRETARY.contains(Word.key(label));
    }
}
