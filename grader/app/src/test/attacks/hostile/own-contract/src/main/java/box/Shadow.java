package box;

interface Box {
    int swap(int next);

    int get();

    Object name();
}
