/**
 * Swedish sentences, tokens and names with OpenNLP: loading, training and evaluating the models in {@code models/}.
 * Knows neither files of minutes nor what minutes are.
 */
@NullMarked
package se.protokoll.language;

import org.jspecify.annotations.NullMarked;
