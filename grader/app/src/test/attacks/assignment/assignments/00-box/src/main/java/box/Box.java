package box;

/** A box for one number; 0 at first. */
public interface Box {
    /** Puts a number in and gives the one that was there before, in one step. */
    int swap(int next);

    int get();

    /** Gives the text "box". */
    Object name();
}
