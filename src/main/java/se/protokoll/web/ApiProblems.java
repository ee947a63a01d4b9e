package se.protokoll.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import se.protokoll.index.IndexAccessException;
import se.protokoll.index.IndexUnavailableException;

/** What a program gets where it cannot be answered: a problem as RFC 9457 describes it. */
@RestControllerAdvice(assignableTypes = {ApiController.class, ExportController.class, ApiDocument.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail unusable(UnusableSelectionException refusal, Locale locale) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.sentence(messages, locale));
    }

    @ExceptionHandler
    ProblemDetail missing(ResponseStatusException failure, Locale locale) {
        return failure.getStatusCode() == HttpStatus.GONE
                ? ProblemDetail.forStatusAndDetail(HttpStatus.GONE, messages.getMessage("api.gone", null, locale))
                : ProblemDetail.forStatus(failure.getStatusCode());
    }

    @ExceptionHandler({IndexUnavailableException.class, IndexAccessException.class})
    ProblemDetail unavailable(Locale locale) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, messages.getMessage("search.unavailable", null, locale));
    }
}
