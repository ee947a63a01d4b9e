package se.protokoll.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One of the program's tab-separated lists: a heading row, then one row per fact. */
public final class Table {

    private final List<String[]> rows;

    private Table(List<String[]> rows) {
        this.rows = rows;
    }

    /** Reads a list of the registry whole, see {@link #read(Class, String)}. */
    static Table read(String file) {
        return read(Table.class, file);
    }

    /**
     * Reads a list whole.
     *
     * @param beside a class beside whose package it lies
     * @param file its name, such as {@code parties.tsv}
     * @throws IllegalStateException if the program was packed without it or a row lacks a column
     */
    public static Table read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The list %s is missing from the program; build it again.".formatted(file));
            }
            return new Table(rows(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException("The list %s cannot be read.".formatted(file), e);
        }
    }

    private static List<String[]> rows(String file, BufferedReader reader) throws IOException {
        String heading = reader.readLine();
        int columns = heading == null ? 0 : cells(heading).length;
        List<String[]> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = cells(line);
            if (cells.length != columns) {
                throw new IllegalStateException("%s: the row \"%s\" has %d columns and should have %d."
                        .formatted(file, line, cells.length, columns));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>(8);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return cells.toArray(String[]::new);
    }

    /** The rows below the heading, in the file's order. */
    public List<String[]> rows() {
        return rows;
    }

    /** The parts of a cell that holds several values separated by a vertical bar; none if it is empty. */
    static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
    }
}
