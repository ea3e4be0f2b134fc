package box;

class BoxTest {
    void names() {}
}
