package se.protokoll.confidence;

import java.util.List;

/** One step of Newton's method towards the weights of a penalised logistic regression. */
final class Newton {

    /** Steps are no longer than this, so that the first do not overshoot. */
    private static final double LONGEST = 2;

    private final double[] gradient;
    private final double[][] curvature;

    /**
     * @param rows the clues of each claim
     * @param copy what a damaged copy counts
     * @param penalty on the square of each weight but the first
     */
    Newton(List<JudgedClaim> claims, List<double[]> rows, double[] weights, double copy, double penalty) {
        int size = weights.length;
        gradient = new double[size];
        curvature = new double[size][size];
        for (int at = 0; at < rows.size(); at++) {
            double[] row = rows.get(at);
            double share = claims.get(at).copy() ? copy : 1;
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += weights[i] * row[i];
            }
            double probability = 1 / (1 + Math.exp(-sum));
            double error = share * ((claims.get(at).right() ? 1 : 0) - probability);
            double spread = share * probability * (1 - probability);
            for (int i = 0; i < size; i++) {
                if (row[i] != 0) {
                    gradient[i] += error * row[i];
                    for (int j = 0; j < size; j++) {
                        curvature[i][j] += spread * row[i] * row[j];
                    }
                }
            }
        }
        // A trace of a penalty on what holds always keeps the step finite where every claim is right.
        for (int i = 0; i < size; i++) {
            double own = i == 0 ? penalty / 100 : penalty;
            gradient[i] -= own * weights[i];
            curvature[i][i] += own;
        }
    }

    /** How much to change each weight: Gauss elimination with pivots on the diagonal, for the curvature is positive. */
    double[] step() {
        int size = gradient.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = curvature[row][pivot] / curvature[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    curvature[row][column] -= factor * curvature[pivot][column];
                }
                gradient[row] -= factor * gradient[pivot];
            }
        }
        double[] step = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = gradient[row];
            for (int column = row + 1; column < size; column++) {
                rest -= curvature[row][column] * step[column];
            }
            step[row] = rest / curvature[row][row];
        }
        double longest = 0;
        for (double value : step) {
            longest = Math.max(longest, Math.abs(value));
        }
        for (int i = 0; longest > LONGEST && i < size; i++) {
            step[i] *= LONGEST / longest;
        }
        return step;
    }
}
