package se.protokoll.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.protokoll.extract.GeneratedList.Person;

/** How attendance lists are laid out, each seen in real minutes, with people made up. */
enum ListFamily {
    /** Name and municipality, a blank between people. */
    PAIRS_RUN_ON {
        @Override
        String write(List<Person> people) {
            return joined(people, " ", person -> person.name() + ", " + person.municipality());
        }
    },
    /** One person a line: name, party in brackets, municipality. */
    PARTY_AND_MUNICIPALITY {
        @Override
        String write(List<Person> people) {
            return lines(people, person -> person.name() + " (" + person.party() + "), " + person.municipality());
        }
    },
    /** The cover of a board: names with party, run on. */
    BOARD_RUN_ON {
        @Override
        String write(List<Person> people) {
            return joined(people, " ", person -> person.name() + " (" + person.party() + ")");
        }
    },
    /** The same, one person a line. */
    BOARD_LINES {
        @Override
        String write(List<Person> people) {
            return lines(people, person -> person.name() + " (" + person.party() + ")");
        }
    },
    /** Party in small letters between commas. */
    PARTY_BETWEEN_COMMAS {
        @Override
        String write(List<Person> people) {
            return joined(
                    people,
                    ", ",
                    person -> person.name() + ", " + person.party().toLowerCase(Locale.ROOT));
        }
    },
    /** A sentence. */
    SENTENCE {
        @Override
        String write(List<Person> people) {
            int last = people.size() - 1;
            Function<Person, String> one = person -> person.name() + " (" + person.party() + ")";
            return joined(people.subList(0, last), ", ", one) + " och " + one.apply(people.get(last)) + ".";
        }
    },
    /** Names and nothing between them. */
    NAMES_RUN_ON {
        @Override
        String write(List<Person> people) {
            return joined(people, " ", Person::name);
        }
    },
    /** All names, then all municipalities in the same order. */
    COLUMNS {
        @Override
        String write(List<Person> people) {
            return lines(people, Person::name) + "\n" + lines(people, Person::municipality);
        }
    },
    /** The same on one line. */
    COLUMNS_RUN_ON {
        @Override
        String write(List<Person> people) {
            return joined(people, " ", Person::name) + " " + joined(people, " ", Person::municipality);
        }
    },
    /** Two people beside each other. */
    TWO_COLUMNS {
        @Override
        String write(List<Person> people) {
            var text = new StringBuilder();
            for (int i = 0; i < people.size(); i++) {
                var person = people.get(i);
                text.append("%-44s".formatted(person.name() + " (" + person.party() + ")"))
                        .append(i % 2 == 1 ? "\n" : "");
            }
            return text.toString().strip();
        }
    },
    /** Name and municipality without a comma, one person a line. */
    NO_COMMA {
        @Override
        String write(List<Person> people) {
            return lines(people, person -> person.name() + " " + called(person.municipality()));
        }
    },
    /** The municipality in brackets. */
    MUNICIPALITY_IN_BRACKETS {
        @Override
        String write(List<Person> people) {
            return lines(people, person -> person.name() + " (" + person.municipality() + ")");
        }
    },
    /** Municipality, colon, its people. */
    MUNICIPALITY_COLON {
        @Override
        String write(List<Person> people) {
            return groups(people, ": ", ", ");
        }
    },
    /** "Från … kommun:" with names beneath. */
    HEADINGS {
        @Override
        String write(List<Person> people) {
            return groups(people, " kommun:\n", "\n");
        }
    },
    /** Name and municipality in lines by turns. */
    ALTERNATING_LINES {
        @Override
        String write(List<Person> people) {
            return lines(people, person -> person.name() + "\n" + person.municipality() + " kommun");
        }
    },
    /** A table with bars and a heading. */
    TABLE_WITH_BARS {
        @Override
        String write(List<Person> people) {
            return "Namn | Parti | Kommun\n"
                    + lines(people, person -> person.name() + " | " + person.party() + " | " + person.municipality());
        }
    };

    /** The municipality as it calls itself. */
    private static String called(String municipality) {
        return municipality + (municipality.matches(".*[aeiouyåäös]") ? "" : "s") + " kommun";
    }

    /** The list without its label. */
    abstract String write(List<Person> people);

    /** Whether the text it writes says what party people belong to. */
    boolean tellsParty() {
        return switch (this) {
            case PARTY_AND_MUNICIPALITY,
                    BOARD_RUN_ON,
                    BOARD_LINES,
                    PARTY_BETWEEN_COMMAS,
                    SENTENCE,
                    TWO_COLUMNS,
                    TABLE_WITH_BARS -> true;
            default -> false;
        };
    }

    /** Whether the text it writes says what municipality people come from. */
    boolean tellsMunicipality() {
        return switch (this) {
            case BOARD_RUN_ON, BOARD_LINES, PARTY_BETWEEN_COMMAS, SENTENCE, NAMES_RUN_ON, TWO_COLUMNS -> false;
            default -> true;
        };
    }

    private static String lines(List<Person> people, Function<Person, String> one) {
        return joined(people, "\n", one);
    }

    private static String joined(List<Person> people, String separator, Function<Person, String> one) {
        return people.stream().map(one).collect(Collectors.joining(separator));
    }

    private static String groups(List<Person> people, String behind, String separator) {
        return people.stream()
                .collect(Collectors.groupingBy(Person::municipality, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> group.getKey() + behind + joined(group.getValue(), separator, Person::name))
                .collect(Collectors.joining("\n"));
    }
}
