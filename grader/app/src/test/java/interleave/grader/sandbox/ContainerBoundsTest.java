package interleave.grader.sandbox;

class ContainerBoundsTest extends BoundsCases {
    @Override
    RealSandbox sandbox() {
        return RealSandbox.CONTAINER;
    }

    @Override
    boolean hasGroups() {
        return ((Container) sandbox().get()).bounds();
    }
}
