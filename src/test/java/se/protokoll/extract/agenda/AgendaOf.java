package se.protokoll.extract.agenda;

import java.util.List;
import se.protokoll.extract.PlainText;

/** The items of a text, each as its number and its title, as tests of agendas compare them. */
final class AgendaOf {

    private AgendaOf() {}

    static List<String> items(String text) {
        return new AgendaReader(PlainText.layout(text))
                .items().stream()
                        .map(item -> item.number() + " " + item.title())
                        .toList();
    }
}
