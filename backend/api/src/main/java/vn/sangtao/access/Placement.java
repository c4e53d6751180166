package vn.sangtao.access;

import org.jspecify.annotations.Nullable;

/**
 * The position of an organisation in the tree.
 *
 * @param code its code
 * @param name its name
 * @param path the codes from the root down to it, {@code /TW/CT/CT-HND/}; the paths of its descendants begin with it
 * @param cityCode the CITY_FRONT organisation to which it belongs (or which it is); null above the cities
 * @param cityPath the path of that city
 */
public record Placement(
        String code,
        String name,
        String path,
        @Nullable String cityCode,
        @Nullable String cityPath) {}
