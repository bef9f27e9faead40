package fangxin.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network that a limit counts for: the /24 of an IPv4 address, the /64 of an IPv6 address. */
public final class AddressPrefix {
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 8;

    private AddressPrefix() { }

    /** @param address a numeric address; anything else is its own prefix, and no name is looked up */
    public static String of(String address) {
        String plain = address == null ? "" : address.replaceFirst("%.*", "");
        if (!plain.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return plain;
        }
        try {
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            int kept = bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException unreadable) {
            return plain;
        }
    }
}
