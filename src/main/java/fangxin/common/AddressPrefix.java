package fangxin.common;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Functions that shorten an IP address to the prefix by which limits count callers: IPv4 to the whole address of a host
 * or the first 24 bits of its network, IPv6 to the first 64 bits. Names are never looked up: a text that is not a numeric address is its own prefix.
 */
public final class AddressPrefix {
    private static final int IPV6_SUBSCRIBER = 64;
    private static final int IPV4_NETWORK = 24;
    private static final int IPV4_HOST = 32;

    private AddressPrefix() {}

    /**
     * Returns the prefix of one caller: a whole IPv4 address, or the first 64 bits of an IPv6 address, which one
     * subscriber shares.
     */
    public static String host(String address) {
        return prefix(address, IPV4_HOST);
    }

    /** Returns the network of a caller: the /24 of an IPv4 address, the /64 of an IPv6 address. */
    public static String network(String address) {
        return prefix(address, IPV4_NETWORK);
    }

    private static String prefix(String address, int ofIpv4) {
        String plain = address == null ? "" : address.replaceFirst("%.*", "");
        return AddressRanges.address(plain)
                .map(InetAddress::getAddress)
                .map(bytes -> text(bytes, bytes.length * Byte.SIZE == IPV4_HOST ? ofIpv4 : IPV6_SUBSCRIBER))
                .orElse(plain);
    }

    private static String text(byte[] address, int prefix) {
        try {
            String network = InetAddress.getByAddress(AddressRanges.masked(address, prefix))
                    .getHostAddress();
            return prefix == address.length * Byte.SIZE ? network : network + "/" + prefix;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
