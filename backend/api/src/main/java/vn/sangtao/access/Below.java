package vn.sangtao.access;

import java.util.List;
import vn.sangtao.web.Condition;

/** Makes the condition that a record belongs to the organisation at a place in the tree, or to one below it. */
@FunctionalInterface
public interface Below {

    /**
     * Makes the condition.
     *
     * @param parameter the name of its parameter, or what the names of its parameters begin with
     * @param paths the paths of the organisations, at least one
     */
    Condition below(String parameter, List<String> paths);

    /** Compares paths, which costs no statement; enough where the record itself is named too. */
    static Below path(String pathHql) {
        return (parameter, paths) -> {
            var any = Condition.NEVER;
            for (var index = 0; index < paths.size(); index++) {
                var name = parameter + index;
                any = any.or(Condition.of(pathHql + " like :" + name, name, paths.get(index) + "%"));
            }
            return any;
        };
    }
}
