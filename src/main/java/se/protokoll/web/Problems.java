package se.protokoll.web;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import se.protokoll.correction.CorrectionsException;
import se.protokoll.index.IndexAccessException;
import se.protokoll.index.IndexUnavailableException;
import se.protokoll.index.RefusedException;
import se.protokoll.report.ReportTooLargeException;

/** What a reader sees where a page cannot be shown. */
@ControllerAdvice
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler({IndexUnavailableException.class, IndexAccessException.class})
    ModelAndView unavailable(RuntimeException failure) {
        log.warn("The index does not answer: {}", failure.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ModelAndView unusable(UnusableSelectionException refusal, Locale locale) {
        return page(HttpStatus.BAD_REQUEST).addObject("detail", refusal.sentence(messages, locale));
    }

    @ExceptionHandler
    ModelAndView tooLarge(ReportTooLargeException refusal) {
        return page(HttpStatus.BAD_REQUEST).addObject("detail", refusal.getMessage());
    }

    @ExceptionHandler
    ModelAndView unusable(CorrectionsException refusal) {
        log.debug("A correction was refused.", refusal);
        return page(HttpStatus.BAD_REQUEST).addObject("detail", refusal.getMessage());
    }

    @ExceptionHandler
    ModelAndView refused(RefusedException refusal) {
        // What Elasticsearch says may quote the minutes.
        log.warn("The index refuses a correction.");
        log.debug("The index refuses a correction.", refusal);
        return page(HttpStatus.INTERNAL_SERVER_ERROR).addObject("detail", refusal.getMessage());
    }

    private static ModelAndView page(HttpStatus status) {
        var page = new ModelAndView("error");
        page.setStatus(status);
        return page.addObject("status", status.value());
    }
}
