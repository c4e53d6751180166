package vn.sangtao.sweep;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Gives the sweep a system of its own: what it changes there, no other test meets. */
public class SweepProfile implements QuarkusTestProfile {}
