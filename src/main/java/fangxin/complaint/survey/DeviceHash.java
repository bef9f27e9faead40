package fangxin.complaint.survey;

import fangxin.platform.persistence.HmacSha256;
import java.time.LocalDate;

/**
 * Function that hashes the device of an answer for one survey and one day, so that answers of one device cannot be
 * joined.
 */
final class DeviceHash {
    private DeviceHash() {}

    static String of(String survey, LocalDate day, String device) {
        return HmacSha256.hex("surveys", day + "/" + survey + "/" + device);
    }
}
