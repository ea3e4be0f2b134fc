package interleave.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Measurements of one thing, one a repetition, in their order. */
final class Series {
    private final List<Double> values = new ArrayList<>();

    static Series of(List<Double> values) {
        Series series = new Series();
        series.values.addAll(values);
        return series;
    }

    void add(double value) {
        values.add(value);
    }

    /** Gives the ratios pair by pair: both of a pair were measured next to each other. */
    Series over(Series other) {
        return of(IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i) / other.values.get(i))
                .toList());
    }

    double min() {
        return sorted().findFirst().orElseThrow();
    }

    double max() {
        return sorted().max().orElseThrow();
    }

    double median() {
        double[] sorted = sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Gives minimum, median and maximum, as cells of a table. */
    List<String> cells() {
        return DoubleStream.of(min(), median(), max()).mapToObj(Series::text).toList();
    }

    /** Gives all values, for a reader who wants to see the spread. */
    String all() {
        return String.join(" ", values.stream().map(Series::text).toList());
    }

    /** Gives two decimals, and a dash for what could not be measured. */
    static String text(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    private DoubleStream sorted() {
        return values.stream().mapToDouble(Double::doubleValue).sorted();
    }
}
