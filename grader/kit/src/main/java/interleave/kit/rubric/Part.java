package interleave.kit.rubric;

/**
 * One part of an assignment's rubric. Its points are earned together: when every test of it passes.
 *
 * @param id as in {@code @Tag("part:<id>")}
 * @param points the parts of an assignment add up to 100
 */
public record Part(String id, String title, int points) {}
