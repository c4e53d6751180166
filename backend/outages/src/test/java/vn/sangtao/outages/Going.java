package vn.sangtao.outages;

import static vn.sangtao.outages.Installation.STACK;

/** The ways in which the database fails and recovers. */
enum Going {
    DIES {
        @Override
        void away() {
            STACK.databaseServer().kill();
        }

        @Override
        void back() throws InterruptedException {
            STACK.databaseServer().startAgain();
        }
    },
    HANGS {
        @Override
        void away() {
            STACK.databaseServer().freeze();
        }

        @Override
        void back() {
            STACK.databaseServer().thaw();
        }
    };

    abstract void away();

    abstract void back() throws InterruptedException;
}
