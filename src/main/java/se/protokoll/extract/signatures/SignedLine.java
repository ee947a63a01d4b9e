package se.protokoll.extract.signatures;

import org.jspecify.annotations.Nullable;

/** A way in which signatures are set out on lines. */
interface SignedLine {

    /**
     * Who signs on a line, or right above or below it.
     *
     * @param index of the line among {@link OfficeLines}
     * @return null where it is not set out in this way
     */
    @Nullable
    Signed read(int index);
}
