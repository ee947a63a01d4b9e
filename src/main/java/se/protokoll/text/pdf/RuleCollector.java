package se.protokoll.text.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the straight lines of what a page draws: strokes, the edges of stroked boxes, and boxes too thin to be areas.
 */
final class RuleCollector {

    static final List<String> OPERATORS =
            List.of("m", "l", "re", "c", "v", "y", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    /** Thickness in points up to which a filled box is a line. */
    private static final float THIN = 2.5f;

    /** Lines shorter than this are parts of a drawing or a dotted line. */
    private static final float SHORT = 0.5f;

    /** A page of drawings may have millions of lines; no table has so many. */
    private static final int MOST = 20_000;

    private final PDRectangle box;
    private final List<Rule> rules = new ArrayList<>();
    private final List<float[]> lines = new ArrayList<>();
    private final List<float[]> boxes = new ArrayList<>();
    private Point2D.@Nullable Float start;
    private Point2D.@Nullable Float current;

    RuleCollector(PDRectangle box) {
        this.box = box;
    }

    void operator(String name, List<COSBase> operands, Matrix matrix) {
        switch (name) {
            case "m" -> {
                current = point(operands, 0, matrix);
                start = current;
            }
            case "l" -> lineTo(point(operands, 0, matrix));
            case "c" -> current = point(operands, 4, matrix);
            case "v", "y" -> current = point(operands, 2, matrix);
            case "h" -> lineTo(start);
            case "re" -> addBox(operands, matrix);
            case "S" -> stroke();
            case "s", "b", "b*" -> {
                lineTo(start);
                stroke();
            }
            case "B", "B*" -> stroke();
            case "f", "F", "f*" -> fill();
            default -> clear();
        }
    }

    List<Rule> rules() {
        return rules;
    }

    private void lineTo(Point2D.@Nullable Float to) {
        if (current != null && to != null && lines.size() < MOST) {
            lines.add(new float[] {current.x, current.y, to.x, to.y});
        }
        current = to;
    }

    private void addBox(List<COSBase> operands, Matrix matrix) {
        Point2D.Float corner = point(operands, 0, matrix);
        if (corner == null || operands.size() < 4 || boxes.size() >= MOST) {
            return;
        }
        float x = number(operands, 0) + number(operands, 2);
        float y = number(operands, 1) + number(operands, 3);
        Point2D.Float opposite = onPage(matrix.transformPoint(x, y));
        boxes.add(new float[] {
            Math.min(corner.x, opposite.x),
            Math.min(corner.y, opposite.y),
            Math.max(corner.x, opposite.x),
            Math.max(corner.y, opposite.y)
        });
        current = corner;
        start = corner;
    }

    private void stroke() {
        lines.forEach(line -> add(line[0], line[1], line[2], line[3]));
        for (float[] each : boxes) {
            if (!addThin(each)) {
                add(each[0], each[1], each[2], each[1]);
                add(each[0], each[3], each[2], each[3]);
                add(each[0], each[1], each[0], each[3]);
                add(each[2], each[1], each[2], each[3]);
            }
        }
        clear();
    }

    /** A filled path of lines is a box drawn corner by corner. */
    private void fill() {
        if (!lines.isEmpty() && lines.size() <= 5) {
            float[] hull = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
            for (float[] line : lines) {
                hull[0] = Math.min(hull[0], Math.min(line[0], line[2]));
                hull[1] = Math.min(hull[1], Math.min(line[1], line[3]));
                hull[2] = Math.max(hull[2], Math.max(line[0], line[2]));
                hull[3] = Math.max(hull[3], Math.max(line[1], line[3]));
            }
            boxes.add(hull);
        }
        boxes.forEach(this::addThin);
        clear();
    }

    private boolean addThin(float[] each) {
        float width = each[2] - each[0];
        float height = each[3] - each[1];
        if (height <= THIN && width > height) {
            float y = (each[1] + each[3]) / 2;
            add(each[0], y, each[2], y);
            return true;
        }
        if (width <= THIN) {
            float x = (each[0] + each[2]) / 2;
            add(x, each[1], x, each[3]);
            return true;
        }
        return false;
    }

    private void add(float x1, float y1, float x2, float y2) {
        if (rules.size() >= MOST) {
            return;
        }
        float dx = Math.abs(x2 - x1);
        float dy = Math.abs(y2 - y1);
        if (dy < 1 && dx > SHORT && dx > dy) {
            rules.add(new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (dx < 1 && dy > SHORT) {
            rules.add(new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    private void clear() {
        lines.clear();
        boxes.clear();
        current = null;
        start = null;
    }

    private Point2D.@Nullable Float point(List<COSBase> operands, int at, Matrix matrix) {
        return operands.size() < at + 2
                ? null
                : onPage(matrix.transformPoint(number(operands, at), number(operands, at + 1)));
    }

    private Point2D.Float onPage(Point2D.Float point) {
        return new Point2D.Float(point.x - box.getLowerLeftX(), box.getUpperRightY() - point.y);
    }

    private static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
