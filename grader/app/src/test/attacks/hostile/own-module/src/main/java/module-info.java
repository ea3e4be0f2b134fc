open module box {
    exports box;
}
