package box;

class Aux {
    String name() {
        return "ox";
    }
}
