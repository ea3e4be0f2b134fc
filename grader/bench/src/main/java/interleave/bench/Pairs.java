package interleave.bench;

import interleave.grader.sandbox.SandboxKind;
import java.io.IOException;
import java.nio.file.Path;

/** The three ways next to each other, A B C A B C …: what slows the machine down slows all of a pair down. */
final class Pairs {
    /** How many more submissions a class has, for what one of them costs within a class. */
    private static final int MORE = 5;

    private final GraderProcess grader;
    private final VmlensRepository repository;
    private final Floor floor;
    private final Series alone = new Series();
    private final Series inClass = new Series();
    private final Series byHand = new Series();
    private final Series bare = new Series();

    Pairs(Subject subject, SandboxKind sandbox, long seed, boolean drawnLoops, Path work) throws IOException {
        this.grader = new GraderProcess(subject, sandbox, seed, work);
        this.repository = VmlensRepository.export(subject, seed, drawnLoops, work.resolve("by-hand"));
        this.floor = new Floor(work);
    }

    /** Runs each way once; that of Maven online, so that nothing has to be fetched any more. */
    void warmUp() throws IOException, InterruptedException {
        grader.seconds(1);
        repository.fetch();
        floor.seconds();
    }

    /** Measures one of each, and gives what they took, for somebody who waits. */
    String measureOnce() throws IOException, InterruptedException {
        double one = grader.seconds(1);
        alone.add(one);
        byHand.add(repository.seconds());
        inClass.add((grader.seconds(1 + MORE) - one) / MORE);
        bare.add(floor.seconds());
        return "seconds: A(a) " + alone.all() + ", A(b) " + inClass.all() + ", B " + byHand.all() + ", C " + bare.all();
    }

    String tables() {
        MarkdownTable seconds = new MarkdownTable("seconds", "min", "median", "max");
        seconds.add("A(a) grader grade, one submission, whole process", alone.cells());
        seconds.add("A(b) one submission within a class, (class of 6 − class of 1) / 5", inClass.cells());
        seconds.add("B mvn -o -q test with vmlens' plugin", byHand.cells());
        seconds.add("C floor: java -javaagent, one loop of two increments", bare.cells());
        MarkdownTable ratios = new MarkdownTable("ratio, pair by pair", "min", "median", "max");
        ratios.add("A(a) / B", alone.over(byHand).cells());
        ratios.add("A(b) / B", inClass.over(byHand).cells());
        ratios.add("A(a) / C", alone.over(bare).cells());
        ratios.add("A(b) / C", inClass.over(bare).cells());
        return seconds + "\n" + ratios + "\n" + "Behind B: " + repository.tests()
                + " tests and loops, which ran their scenarios " + repository.iterations() + " times.\n";
    }
}
