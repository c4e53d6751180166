package vn.sangtao.access;

import vn.sangtao.web.Condition;

/** Makes the condition that a record belongs to the organisation at a place in the tree, or to one below it. */
@FunctionalInterface
public interface Below {

    /**
     * Makes the condition.
     *
     * @param parameter the name of its parameter
     * @param path the path of the organisation
     */
    Condition below(String parameter, String path);

    /** Compares paths, which costs no statement; enough where the record itself is named too. */
    static Below path(String pathHql) {
        return (parameter, path) -> Condition.of(pathHql + " like :" + parameter, parameter, path + "%");
    }
}
