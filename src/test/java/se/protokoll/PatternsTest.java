package se.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Java's regular expressions know only the letters of ASCII unless told otherwise: "å" is no part of a word to "\b", which
 * then stands within "Idé", and "Ä" no other form of "ä". None of the program's may forget that.
 */
class PatternsTest {

    private final List<String> faults = new ArrayList<>();

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    @Test
    void everyPatternKnowsSwedishLetters() throws Exception {
        for (String each : classes()) {
            for (var field : Class.forName(each).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    look(field, null, each + "." + field.getName());
                }
            }
        }

        assertThat(seen.stream().filter(Pattern.class::isInstance)).hasSizeGreaterThan(500);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id\\b ; \\b",
                "[\\w-]+ ; \\w",
                "\\Bå ; \\B",
                "(?U:\\w+)\\W ; \\W",
                "(?i)ärende ; i without u",
                "(?i:å)|(?iu:ä) ; i without u",
                "(?iu)\\p{Lu}ö ; \\p{Lu} under i",
                "(?iu:a)(?iu)\\P{Ll} ; \\P{Ll} under i"
            })
    void whatForgetsThemIsNamed(String regex, String fault) {
        assertThat(new PatternScan(Pattern.compile(regex)).faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(?U)\\bå\\b",
                "(?iu)ä(?-i:\\p{Lu})[(]\\p{L}",
                "\\p{Lu}(?iu:ä\\))\\p{Lu}",
                "\\p{Lu}|(?iu)ä",
                "\\Q\\b\\E\\\\w[(?i:]",
                "(?<=a)(?<b>b)(?!c)"
            })
    void whatKnowsThemIsNot(String regex) {
        assertThat(new PatternScan(Pattern.compile(regex)).faults()).isEmpty();
    }

    private static List<String> classes() throws IOException, URISyntaxException {
        var source = Installation.class.getProtectionDomain().getCodeSource().getLocation();
        var root = Path.of(source.toURI());
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .toList();
        }
    }

    private void look(Field field, @Nullable Object owner, String name) throws ReflectiveOperationException {
        if (!field.getType().isPrimitive()) {
            field.setAccessible(true);
            look(field.get(owner), name);
        }
    }

    private void look(@Nullable Object value, String name) throws ReflectiveOperationException {
        if (value == null || !seen.add(value)) {
            return;
        }
        switch (value) {
            case Pattern pattern ->
                new PatternScan(pattern).faults().forEach(fault -> faults.add(name + ": " + fault + " in " + pattern));
            case Iterable<?> many -> lookAtAll(many, name);
            case Map<?, ?> map -> {
                lookAtAll(map.keySet(), name);
                lookAtAll(map.values(), name);
            }
            case Object[] many -> lookAtAll(Arrays.asList(many), name);
            default -> {
                if (value.getClass().getName().startsWith("se.protokoll.")) {
                    for (var field : value.getClass().getDeclaredFields()) {
                        if (!Modifier.isStatic(field.getModifiers())) {
                            look(field, value, name + "." + field.getName());
                        }
                    }
                }
            }
        }
    }

    private void lookAtAll(Iterable<?> many, String name) throws ReflectiveOperationException {
        for (var each : many) {
            look(each, name);
        }
    }
}
