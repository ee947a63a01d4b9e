package se.protokoll.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files and texts, as transfers, programs and people do and as they never would; the same random, the same damage. */
final class Mutator {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** What numbers in file formats are when they are wrong. */
    private static final String[] NUMBERS = {"-1", "0", "65536", "2147483647", "2147483648", "99999999999999999999"};

    /** Characters of a shuffled text. */
    private static final int LONGEST = 300_000;

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** The file with one to six damages; in every other ZIP-based one they are inside, behind the check sums. */
    byte[] damage(byte[] file, byte[] other) throws IOException {
        if (Arrays.mismatch(file, 0, Math.min(4, file.length), ZIP, 0, 4) < 0 && random.nextBoolean()) {
            return damageInside(file, other);
        }
        byte[] damaged = file;
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            damaged = damageOnce(damaged, other);
        }
        return damaged;
    }

    /** The text with its lines or paragraphs shuffled, repeated, left out, run on or mixed with another's. */
    String shuffle(String text, String other) {
        String separator = random.nextBoolean() ? "\n" : "\n\n";
        List<String> parts = new ArrayList<>(List.of(text.split(separator)));
        for (int left = 1 + random.nextInt(5); left > 0 && !parts.isEmpty(); left--) {
            int at = random.nextInt(parts.size());
            int end = at + random.nextInt(Math.min(40, parts.size() - at) + 1);
            var some = parts.subList(at, end);
            switch (random.nextInt(8)) {
                case 0 -> Collections.shuffle(some, random);
                case 1 -> parts.addAll(random.nextInt(parts.size()), List.copyOf(some));
                case 2 -> some.clear();
                case 3 -> parts.add(at, other.substring(random.nextInt(other.length())));
                case 4 -> parts.set(at, start(parts.get(at)).repeat(1 + random.nextInt(200)));
                case 5 -> parts.set(at, withOddLetters(parts.get(at)));
                case 6 -> some.replaceAll(part -> part.replace(' ', random.nextInt(20) == 0 ? '\n' : ' '));
                default -> separator = random.nextBoolean() ? " " : "\t";
            }
        }
        String shuffled = String.join(separator, parts);
        return shuffled.substring(0, Math.min(LONGEST, shuffled.length()));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(1_000, text.length()));
    }

    private String withOddLetters(String text) {
        var odd = new StringBuilder(text);
        String letters = "§()[]{}\\$^*+?.,:;-–\u00ad\u200b\u0301\ud83d\u0000\u2028/|\"”'0123456789åÅߨ";
        for (int left = 1 + random.nextInt(10); left > 0; left--) {
            odd.insert(random.nextInt(odd.length() + 1), letters.charAt(random.nextInt(letters.length())));
        }
        return odd.toString();
    }

    private byte[] damageInside(byte[] file, byte[] other) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content.length > 0 && random.nextInt(3) == 0 ? damageOnce(content, other) : content);
            }
        }
        return out.toByteArray();
    }

    private byte[] damageOnce(byte[] bytes, byte[] other) throws IOException {
        if (bytes.length == 0) {
            return other;
        }
        int at = random.nextInt(bytes.length);
        int end = at + 1 + random.nextInt(Math.min(bytes.length - at, random.nextBoolean() ? 16 : 4_096));
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(bytes, 0, at, bytes, end, bytes.length);
            case 3 -> joined(bytes, 0, end, bytes, at, bytes.length);
            case 4 -> joined(bytes, 0, bytes.length, other, 0, other.length);
            case 5 -> joined(bytes, 0, at, other, random.nextInt(other.length), other.length);
            case 6 -> noisy(bytes, at, end);
            case 7 -> withOddNumber(bytes, at);
            default -> swapped(bytes, at, end);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int left = 1 + random.nextInt(20); left > 0; left--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] noisy(byte[] bytes, int from, int to) {
        byte[] noise = new byte[to - from];
        if (random.nextBoolean()) {
            random.nextBytes(noise);
        } else {
            Arrays.fill(noise, (byte) random.nextInt());
        }
        byte[] noisy = bytes.clone();
        System.arraycopy(noise, 0, noisy, from, noise.length);
        return noisy;
    }

    /** The next number that stands there in digits becomes another. */
    private byte[] withOddNumber(byte[] bytes, int from) throws IOException {
        int start = from;
        while (start < bytes.length && !Character.isDigit(bytes[start])) {
            start++;
        }
        int end = start;
        while (end < bytes.length && Character.isDigit(bytes[end])) {
            end++;
        }
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, start);
        for (char digit : NUMBERS[random.nextInt(NUMBERS.length)].toCharArray()) {
            out.write(digit);
        }
        out.write(bytes, end, bytes.length - end);
        return out.toByteArray();
    }

    private byte[] swapped(byte[] bytes, int from, int to) {
        byte[] swapped = bytes.clone();
        int length = Math.min(to - from, bytes.length - to);
        System.arraycopy(bytes, from, swapped, to, length);
        System.arraycopy(bytes, to, swapped, from, length);
        return swapped;
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] second, int start, int end) {
        byte[] joined = Arrays.copyOf(Arrays.copyOfRange(first, from, to), to - from + end - start);
        System.arraycopy(second, start, joined, to - from, end - start);
        return joined;
    }
}
