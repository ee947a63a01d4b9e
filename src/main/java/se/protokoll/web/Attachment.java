package se.protokoll.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that a browser keeps as a file. */
final class Attachment {

    private Attachment() {}

    /** Announces comma-separated values under the name, which is ours and never a reader's. */
    static void csv(HttpServletResponse response, String name) {
        of(response, "text/csv;charset=UTF-8", name);
    }

    /** Announces a file. */
    static void of(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
