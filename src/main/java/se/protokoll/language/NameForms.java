package se.protokoll.language;

import java.util.List;

/**
 * What names are made of and how common each make is among people in Swedish minutes, by our own count. A lone word is
 * possible, so that every run has a split, but unlikely.
 */
final class NameForms {

    /** "Leif Eriksson", "Per Olof Berg", "K. E. Larsson", "Tage von Echstedt". */
    static final List<NameForm> GIVEN_NAME_FIRST = List.of(
            new NameForm("GS", 0.87),
            new NameForm("GSS", 0.04),
            new NameForm("GGS", 0.04),
            new NameForm("GIS", 0.01),
            new NameForm("GPS", 0.01),
            new NameForm("GGSS", 0.001),
            new NameForm("GGGS", 0.0003),
            new NameForm("IGS", 0.003),
            new NameForm("IS", 0.003),
            new NameForm("IIS", 0.003),
            new NameForm("GGPS", 0.003),
            new NameForm("GPPS", 0.003),
            new NameForm("GSPS", 0.003),
            new NameForm("GPSS", 0.001),
            new NameForm("GIIS", 0.001),
            new NameForm("GISS", 0.001),
            new NameForm("GIPS", 0.0005),
            new NameForm("GGPPS", 0.0005),
            new NameForm("GSPPS", 0.0005),
            new NameForm("G", 0.0003),
            new NameForm("S", 0.0003));

    /** "Eriksson Leif", as some registers write. */
    static final List<NameForm> SURNAME_FIRST = List.of(
            new NameForm("SG", 0.93),
            new NameForm("SGG", 0.03),
            new NameForm("SSG", 0.02),
            new NameForm("SGI", 0.01),
            new NameForm("PSG", 0.005),
            new NameForm("G", 0.0003),
            new NameForm("S", 0.0003));

    private NameForms() {}

    /**
     * A make of name.
     *
     * @param parts its tokens: G given name, I initial, P particle, S surname
     * @param share how common it is, from 0 to 1
     */
    record NameForm(String parts, double share) {}
}
