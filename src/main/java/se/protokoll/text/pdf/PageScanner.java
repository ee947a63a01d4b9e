package se.protokoll.text.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the words, ruled lines and pictures of a page in one pass over its content. */
final class PageScanner extends PDFTextStripper {

    private WordCollector collector = new WordCollector();
    private RuleCollector rules = new RuleCollector(PDRectangle.A4);
    private float imageShare;

    PageScanner() {
        // the stripper counts pages only when it is given whole documents
        setStartPage(0);
        setShouldSeparateByBeads(false);
        for (String operator : RuleCollector.OPERATORS) {
            addOperator(new PathOperator(operator));
        }
    }

    /**
     * Scans one page.
     *
     * @param number its number, from 1
     */
    ScannedPage scan(PDPage page, int number) throws IOException {
        collector = new WordCollector();
        rules = new RuleCollector(page.getCropBox());
        imageShare = 0;
        if (page.hasContents()) {
            processPage(page);
        }
        collector.finish();
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return new ScannedPage(
                number,
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight(),
                collector.upright(),
                collector.rotated(),
                page.getRotation() == 0 ? rules.rules() : List.of(),
                imageShare);
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
