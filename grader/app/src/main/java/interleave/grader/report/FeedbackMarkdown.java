package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.kit.result.Status;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;

/** {@code feedback.md}: what a student reads beside the code, in a pull request or a step summary. */
final class FeedbackMarkdown implements Format.OfSubmission {
    @Override
    public String fileName(Run run) {
        return "feedback.md";
    }

    @Override
    public String text(Run run, Graded graded) {
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(Markdown.inline(run.title()))
                .append(": ")
                .append(graded.score())
                .append(" of ")
                .append(graded.maxScore())
                .append(" marks\n\n");
        page.append(Markdown.inline(graded.name()))
                .append(": **")
                .append(graded.verdict().word())
                .append("**\n");
        if (!graded.verdict().message().isEmpty()) {
            page.append('\n').append(Markdown.block(graded.verdict().message()));
        }
        page.append("\n| part | marks | |\n|---|---:|---|\n");
        graded.parts().forEach(part -> row(page, part));
        // Without a run there is one reason for everything, and it stands above.
        if (graded.parts().stream().anyMatch(part -> part.status() != Status.MISSING)) {
            graded.parts().stream()
                    .filter(part -> part.status() != Status.PASSED)
                    .forEach(part -> section(page, part));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, PartMark mark) {
        page.append("| ")
                .append(Markdown.inline(mark.part().title()))
                .append(" | ")
                .append(mark.score())
                .append(" / ")
                .append(mark.part().points())
                .append(" | ")
                .append(mark.status().word())
                .append(" |\n");
    }

    private static void section(StringBuilder page, PartMark part) {
        page.append("\n## ").append(Markdown.inline(part.part().title())).append('\n');
        for (TestMark mark : part.tests()) {
            page.append("\n- ")
                    .append(mark.outcome().isPassed() ? "✓ " : "✗ ")
                    .append(Markdown.inline(mark.test().title()))
                    .append('\n');
            if (!mark.outcome().isPassed()) {
                page.append('\n')
                        .append(Markdown.block(PlainText.of(mark.outcome())).indent(2));
            }
        }
    }
}
