package interleave.placeholder;

/**
 * Let one through.
 *
 * <p><b>Allowed</b>: the Java language and the packages listed in README.md. Helpers go inside this class; no
 * other file is handed in.
 *
 * <p><b>Ask yourself</b> before you write the first line: who could come between looking and closing?
 *
 * <p><b>Size</b>: the staff's answer has about 15 lines.
 */
public final class OneDoor implements Door {

    /**
     * {@inheritDoc}
     *
     * <p><b>Earns</b>: alone, together.
     *
     * <p><b>Next</b>: {@code mvn test -Dtest=DoorTest}.
     */
    @Override
    public boolean enter() {
        throw new UnsupportedOperationException("Write enter(): it goes through if the door is open, and closes it"
                + " (parts alone, together).");
    }
}
