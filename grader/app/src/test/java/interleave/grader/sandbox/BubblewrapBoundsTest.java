package interleave.grader.sandbox;

class BubblewrapBoundsTest extends BoundsCases {
    @Override
    RealSandbox sandbox() {
        return RealSandbox.BUBBLEWRAP;
    }

    @Override
    boolean hasGroups() {
        return Groups.ofThisSystem().bounds();
    }
}
