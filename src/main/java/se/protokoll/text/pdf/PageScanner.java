package se.protokoll.text.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects the words, ruled lines and pictures of each page in one pass over its content. For one document only. */
final class PageScanner extends PDFTextStripper {

    private static final Logger LOG = LoggerFactory.getLogger(PageScanner.class);

    private static final float A4_WIDTH = 595;
    private static final float A4_HEIGHT = 842;

    private final List<ScannedPage> pages = new ArrayList<>();
    private final List<Integer> damaged = new ArrayList<>();
    private int firstPage = 1;
    private int lastPage;
    private WordCollector collector = new WordCollector(0);
    private RuleCollector rules = new RuleCollector(PDRectangle.A4);
    private float imageShare;

    PageScanner() {
        setShouldSeparateByBeads(false);
        for (String operator : RuleCollector.OPERATORS) {
            addOperator(new PathOperator(operator));
        }
    }

    /**
     * Scans pages from the first on.
     *
     * @param last number of the last page to scan
     * @return the pages; one that cannot be read is empty, and its number among {@link #damaged()}
     */
    List<ScannedPage> scan(PDDocument document, int last) throws IOException {
        lastPage = last;
        processPages(document.getPages());
        addEmptyPages(last);
        return pages;
    }

    /** Scans a single page; one that cannot be read is empty. */
    ScannedPage scanOnly(PDDocument document, int number) throws IOException {
        firstPage = number;
        return scan(document, number).get(number - 1);
    }

    /** Numbers of the pages that could not be read, or only in part. */
    List<Integer> damaged() {
        return damaged;
    }

    @Override
    public void processPage(PDPage page) {
        int number = getCurrentPageNo();
        if (number < firstPage || number > lastPage) {
            return;
        }
        // pages without content are not handed over
        addEmptyPages(number - 1);
        collector = new WordCollector(page.getRotation());
        rules = new RuleCollector(page.getCropBox());
        imageShare = 0;
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            LOG.debug("Page {} cannot be read", number, e);
            damaged.add(number);
        }
        collector.finish();
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        pages.add(new ScannedPage(
                number,
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight(),
                collector.upright(),
                collector.rotated(),
                page.getRotation() == 0 ? rules.rules() : List.of(),
                imageShare,
                null));
    }

    private void addEmptyPages(int upTo) {
        while (pages.size() < upTo) {
            pages.add(ScannedPage.empty(pages.size() + 1, A4_WIDTH, A4_HEIGHT));
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        collector.add(text);
    }

    @Override
    protected void writePage() {
        // the page's text is taken from its positions
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ("Do".equals(operator.getName()) && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
            measureImage(name);
        }
        super.processOperator(operator, operands);
    }

    private void measureImage(COSName name) {
        try {
            if (getResources() != null && getResources().isImageXObject(name)) {
                Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                var box = getCurrentPage().getCropBox();
                float area =
                        Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
                imageShare = Math.max(imageShare, Math.min(1, area / (box.getWidth() * box.getHeight())));
            }
        } catch (RuntimeException e) {
            // a picture whose size cannot be told is none that text hides behind
        }
    }

    /** Hands the operators that draw lines on; what they draw is not painted. */
    private final class PathOperator extends OperatorProcessor {

        private final String name;

        PathOperator(String name) {
            super(PageScanner.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            rules.operator(name, operands, getGraphicsState().getCurrentTransformationMatrix());
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
