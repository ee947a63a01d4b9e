/** That the files for Docker, which no test can start, hold together and their scripts do what they say. */
@NullMarked
package se.protokoll.docker;

import org.jspecify.annotations.NullMarked;
