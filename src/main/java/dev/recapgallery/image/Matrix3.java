package dev.recapgallery.image;

/** Three-by-three matrices, row-major in arrays of nine. */
final class Matrix3 {

    private Matrix3() {}

    static double[] diagonal(double first, double second, double third) {
        return new double[] {first, 0, 0, 0, second, 0, 0, 0, third};
    }

    static double[] apply(double[] m, double[] v) {
        return new double[] {
            m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
            m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
            m[6] * v[0] + m[7] * v[1] + m[8] * v[2]
        };
    }

    static double[] multiply(double[] a, double[] b) {
        double[] product = new double[9];
        for (int i = 0; i < 9; i++) {
            int row = i / 3 * 3;
            int column = i % 3;
            product[i] = a[row] * b[column] + a[row + 1] * b[3 + column] + a[row + 2] * b[6 + column];
        }
        return product;
    }

    /** By cofactors; the caller sees to it that there is an inverse. */
    static double[] inverse(double[] m) {
        double[] cofactors = {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
        };
        double determinant = m[0] * cofactors[0] + m[1] * cofactors[3] + m[2] * cofactors[6];
        for (int i = 0; i < 9; i++) {
            cofactors[i] /= determinant;
        }
        return cofactors;
    }
}
