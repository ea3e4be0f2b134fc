package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.kit.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;

/**
 * One bar of the distribution of totals: no marks, all marks, and steps of ten in between.
 *
 * @param ofClass what share of the class has such a total
 * @param ofLongest the same, measured against the longest bar
 */
public record TotalBar(String totals, Share ofClass, Share ofLongest) {
    private static final int STEP = 10;

    static List<TotalBar> of(List<Graded> graded) {
        List<Range> ranges = ranges();
        List<Integer> counts = ranges.stream().map(range -> range.count(graded)).toList();
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<TotalBar> bars = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            Share ofClass = new Share(counts.get(i), graded.size());
            bars.add(new TotalBar(ranges.get(i).words(), ofClass, new Share(counts.get(i), most)));
        }
        return bars;
    }

    private static List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        ranges.add(new Range(0, 0));
        for (int from = 0; from < Rubric.MAX_SCORE; from += STEP) {
            ranges.add(new Range(Math.max(1, from), from + STEP - 1));
        }
        ranges.add(new Range(Rubric.MAX_SCORE, Rubric.MAX_SCORE));
        return ranges;
    }

    /** Both ends are part of it. */
    private record Range(int from, int to) {
        int count(List<Graded> graded) {
            return (int) graded.stream()
                    .filter(each -> each.score() >= from && each.score() <= to)
                    .count();
        }

        String words() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }
}
