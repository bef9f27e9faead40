package fangxin.supervision.draw;

import java.io.Serializable;

/**
 * Value of the ticket of a unit in a draw (随机序号): the certificate number, its stratum and rank there, the hash, and
 * whether it is drawn.
 *
 * @param rank   position in its stratum, counted from 1
 * @param number certificate number
 * @param ticket 64 hexadecimal digits
 * @param drawn  whether it is among the first of its stratum that are drawn
 */
public record DrawTicket(String stratum, int rank, String number, String ticket, boolean drawn)
        implements Serializable {
    DrawTicket at(int position, boolean among) {
        return new DrawTicket(stratum, position, number, ticket, among);
    }
}
