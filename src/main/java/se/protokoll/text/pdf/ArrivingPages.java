package se.protokoll.text.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.tika.exception.TikaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/**
 * The pages of a document on their way to its layout: images are recognised side by side, one on each processor, and all
 * pages come out in the order in which they were put in. For one thread.
 */
final class ArrivingPages {

    private static final Logger LOG = LoggerFactory.getLogger(ArrivingPages.class);

    /** Where none is free, whoever brings an image recognises it, so that few images are held at a time. */
    private static final ExecutorService BESIDE = new ThreadPoolExecutor(
            0,
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("recognition-", 1).factory(),
            new ThreadPoolExecutor.CallerRunsPolicy());

    /** Share of the words that a page has already, from which on those that are recognised take their place. */
    private static final double LEAST = 0.6;

    private final PdfReading reading;
    private final List<CompletableFuture<Arrival>> arrivals = new ArrayList<>();

    /** A page, and whether it could not be recognised. */
    private record Arrival(ScannedPage page, boolean damaged) {}

    ArrivingPages(PdfReading reading) {
        this.reading = reading;
    }

    /** Puts in a page as it is. */
    void add(ScannedPage page) {
        arrivals.add(CompletableFuture.completedFuture(new Arrival(page, false)));
    }

    /**
     * Puts in what is recognised in the image of a page.
     *
     * @param image the page in grey, 8 bits a pixel
     * @param scale points a pixel
     * @param otherwise what is put in where that gives much less, and where it fails; then the page is noted as damaged
     */
    void recognize(PageRecognizer recognizer, BufferedImage image, float scale, ScannedPage otherwise) {
        arrivals.add(CompletableFuture.supplyAsync(() -> recognized(recognizer, image, scale, otherwise), BESIDE));
    }

    private static Arrival recognized(
            PageRecognizer recognizer, BufferedImage image, float scale, ScannedPage otherwise) {
        try {
            var recognized = recognizer.recognize(image, otherwise.number(), scale);
            boolean less = recognized.words().size() < otherwise.words().size() * LEAST;
            return new Arrival(less && !TextQuality.isRubbish(otherwise.words()) ? otherwise : recognized, false);
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            LOG.debug("Page {} cannot be recognised", otherwise.number(), e);
            return new Arrival(otherwise, true);
        }
    }

    /** Waits for all and lays them out. */
    DocumentLayout layout() {
        var layout = new DocumentLayout();
        for (var arriving : arrivals) {
            var arrived = arriving.join();
            if (arrived.damaged()) {
                reading.addDamaged(arrived.page().number());
            }
            var recognized = arrived.page().recognized();
            if (recognized != null) {
                reading.addRecognized(recognized);
            }
            layout.add(arrived.page());
        }
        return layout;
    }
}
