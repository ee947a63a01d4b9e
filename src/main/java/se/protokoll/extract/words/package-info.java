/** What single words and signs are: tokens with what stands between them, titles, small words, abbreviations. */
@NullMarked
package se.protokoll.extract.words;

import org.jspecify.annotations.NullMarked;
