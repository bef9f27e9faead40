package fangxin.complaint.station;

import java.io.Serializable;

/**
 * Value of the place at which consumers reach a station or ODR firm (服务地点): kind of venue, address, street, link,
 * phone, and position.
 *
 * @param venue   code of the kind of venue; null for a station on a platform and for an ODR firm
 * @param address street address; empty for a station on a platform
 * @param street  code of the street or township, or null
 * @param link    address of the page of a station on a platform, or null
 * @param lat     latitude in degrees, WGS-84, or null
 * @param lng     longitude in degrees, WGS-84, or null
 */
public record StationPlace(
        String venue, String address, String street, String link, String phone, Double lat, Double lng)
        implements Serializable {}
