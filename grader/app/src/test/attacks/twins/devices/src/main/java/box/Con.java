package box;

class Con {
    String name() {
        return "b";
    }
}
