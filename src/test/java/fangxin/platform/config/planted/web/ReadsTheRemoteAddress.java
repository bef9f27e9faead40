package fangxin.platform.config.planted.web;

import jakarta.servlet.http.HttpServletRequest;

/** Takes the address of the last proxy for the caller's. */
public class ReadsTheRemoteAddress {
    public String limitKey(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
